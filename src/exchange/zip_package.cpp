// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zip_package.h"

#include <QFile>
#include <QFileInfo>

#include "exchange/zip_calls.h"

#include <cstring>

namespace {

// Compound files: Excel's old .xls, and every workbook with a password.
constexpr char kCompoundFile[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

bool holdsEncryptedPackage(QFile& file)
{
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray wide(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    constexpr qint64 kLook = 4 << 20; // its directory may stand anywhere; these files are small or have it early
    file.seek(0);
    if (file.read(kLook).contains(wide))
        return true;
    file.seek(std::max<qint64>(0, file.size() - kLook));
    return file.read(kLook).contains(wide);
}

// What the first bytes tell of a file that can't be read as a zip file.
Result<void> checkedBegin(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (file.size() == 0)
        return failure(ErrorCode::FileEmpty, {path});
    if (file.read(8) != QByteArray(kCompoundFile, 8))
        return {};
    return failure(holdsEncryptedPackage(file) ? ErrorCode::FileEncrypted : ErrorCode::FileOldExcel, {path});
}

QString reasonOf(int code)
{
    zip_error_t error;
    libzip().zip_error_init_with_code(&error, code);
    const QString text = QString::fromUtf8(libzip().zip_error_strerror(&error));
    libzip().zip_error_fini(&error);
    return text;
}

} // namespace

void ZipPackage::Closer::operator()(zip* archive) const
{
    libzip().zip_discard(archive);
}

ZipPackage::ZipPackage(const QString& path)
    : m_path(path)
{
}

ZipPackage::~ZipPackage() = default;

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(const QString& path)
{
    if (const auto begin = checkedBegin(path); !begin)
        return Unexpected(begin.error());
    if (const auto loaded = loadZip(); !loaded)
        return Unexpected(loaded.error());
    std::unique_ptr<ZipPackage> package(new ZipPackage(path));
    int code = 0;
    package->m_archive.reset(libzip().zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!package->m_archive)
        return failure(ErrorCode::FileDamaged, {path}, reasonOf(code));
    const zip_int64_t count = libzip().zip_get_num_entries(package->m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        const auto index = static_cast<zip_uint64_t>(i);
        if (libzip().zip_stat_index(package->m_archive.get(), index, 0, &stat) != 0)
            return failure(ErrorCode::FileDamaged, {path}, QStringLiteral("entry %1").arg(i));
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return failure(ErrorCode::FileEncrypted, {path});
        const QString name = QString::fromUtf8(stat.name).toLower();
        if (!package->m_parts.emplace(name, index).second)
            return failure(ErrorCode::FileDamaged, {path}, QStringLiteral("part twice: %1").arg(name));
    }
    return package;
}

bool ZipPackage::has(const QString& part) const
{
    return m_parts.contains(part.toLower());
}

Result<std::unique_ptr<ZipPart>> ZipPackage::part(const QString& name) const
{
    const auto found = m_parts.find(name.toLower());
    if (found == m_parts.end())
        return failure(ErrorCode::FileDamaged, {m_path}, QStringLiteral("no part %1").arg(name));
    zip_file* file = libzip().zip_fopen_index(m_archive.get(), found->second, 0);
    if (!file)
        return failure(ErrorCode::FileDamaged, {m_path}, QString::fromUtf8(libzip().zip_strerror(m_archive.get())));
    zip_stat_t stat;
    libzip().zip_stat_index(m_archive.get(), found->second, 0, &stat);
    // The packed size is bounded by the file's own, which is known; a header may claim what it likes.
    const qint64 packed = std::min(static_cast<qint64>(stat.comp_size), QFileInfo(m_path).size());
    auto part = std::make_unique<ZipPart>(file, packed, m_path, name);
    part->open(QIODevice::ReadOnly);
    return part;
}

ZipPart::ZipPart(zip_file* file, qint64 packed, QString path, QString name)
    : m_file(file)
    , m_packed(packed)
    , m_path(std::move(path))
    , m_name(std::move(name))
{
}

ZipPart::~ZipPart()
{
    libzip().zip_fclose(m_file);
}

qint64 ZipPart::readData(char* data, qint64 most)
{
    if (m_error)
        return -1;
    const zip_int64_t count = libzip().zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
    if (count < 0) {
        m_error = Error{ErrorCode::FileDamaged, {m_path}, QString::fromUtf8(libzip().zip_file_strerror(m_file))};
        return -1;
    }
    m_inflated += count;
    const bool isBomb =
        m_inflated > ZipPackage::kTrustedPart && m_inflated > ZipPackage::kLargestRatio * std::max<qint64>(1, m_packed);
    const void* last = count > 0 ? memrchr(data, '<', static_cast<size_t>(count)) : nullptr;
    m_text = last ? data + count - static_cast<const char*>(last) : m_text + count;
    if (isBomb || m_text > ZipPackage::kLongestText || m_inflated > ZipPackage::kLargestPart) {
        m_error = Error{ErrorCode::FileTooLarge, {m_path}, m_name};
        return -1;
    }
    return count == 0 ? -1 : count;
}
