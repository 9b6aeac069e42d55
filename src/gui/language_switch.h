// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"

#include <QObject>

#include <memory>
#include <vector>

class QTranslator;

// The language of the window, and of the reviews it shows. Changing it makes Qt send LanguageChange to every widget.
class LanguageSwitch final : public QObject {
    Q_OBJECT

public:
    explicit LanguageSwitch(Language language, QObject* parent = nullptr);
    ~LanguageSwitch() override;

    Language language() const { return m_words->language(); }
    // The texts of the language; a new object after each change.
    const std::shared_ptr<const Words>& words() const { return m_words; }
    void change(Language language);

Q_SIGNALS:
    void changed();

private:
    void install(Language language);

    std::shared_ptr<const Words> m_words;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
