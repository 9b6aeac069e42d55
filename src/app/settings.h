// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window_memory.h"

#include <QStringList>

#include <memory>

class QSettings;

// What the program remembers for a person between runs: the window's choices and the recently used books, in one small
// text file of the person's own (by default storeyear/storeyear.ini in the configuration folder). Values that can't be
// understood are taken for not given.
class Settings final : public WindowMemory {
public:
    Settings();
    // Keeps them in another file: tests.
    explicit Settings(const QString& path);
    ~Settings() override;

    WindowChoices load() const override;
    void save(const WindowChoices& choices) override;
    QStringList recentBooks() const; // newest first
    void saveRecentBooks(const QStringList& paths);

private:
    void keep(const QString& key, const QVariant& value);

    std::unique_ptr<QSettings> m_file;
};
