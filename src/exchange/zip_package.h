// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>

struct zip;
struct zip_file;

// A zip file's parts. Nothing that the file says of its own sizes is believed: what counts is what comes out of it.
class ZipPackage final {
public:
    // A part that inflates to more than this is refused.
    static constexpr qint64 kLargestPart = qint64(1) << 30;
    // Beyond so many bytes, no honest part inflates to more than kLargestRatio times its size.
    static constexpr qint64 kTrustedPart = qint64(32) << 20;
    static constexpr qint64 kLargestRatio = 300;
    // Nor has it so many bytes without the beginning of an element: a cell holds 32,767 characters.
    static constexpr qint64 kLongestText = qint64(4) << 20;

    // Errors: FileMissing, FileUnreadable, FileEmpty (path), FileDamaged (path, what: not a zip file, a part that is
    // there twice), FileEncrypted (path).
    static Result<std::unique_ptr<ZipPackage>> open(const QString& path);
    ~ZipPackage();
    ZipPackage(const ZipPackage&) = delete;
    ZipPackage& operator=(const ZipPackage&) = delete;

    const QString& path() const { return m_path; }
    bool has(const QString& part) const;
    // The part as a stream, to be read once from its beginning; the package must outlive it. Errors: FileDamaged.
    Result<std::unique_ptr<class ZipPart>> part(const QString& name) const;

private:
    explicit ZipPackage(const QString& path);

    struct Closer {
        void operator()(zip* archive) const;
    };
    QString m_path;
    std::unique_ptr<zip, Closer> m_archive;
    std::unordered_map<QString, quint64> m_parts; // names in lower case, as the format compares them
};

// One part's bytes. Reading ends early where the part is damaged or too large: error() then says why.
class ZipPart final : public QIODevice {
public:
    ZipPart(zip_file* file, qint64 packed, QString path, QString name);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    // Errors: FileDamaged (path, part), FileTooLarge (path, part).
    const std::optional<Error>& error() const { return m_error; }
    qint64 packedSize() const { return m_packed; }
    qint64 inflated() const { return m_inflated; } // so far

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* m_file;
    qint64 m_packed;
    qint64 m_inflated = 0;
    qint64 m_text = 0; // bytes since the last <
    QString m_path;
    QString m_name;
    std::optional<Error> m_error;
};
