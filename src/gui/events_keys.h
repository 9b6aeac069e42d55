// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QWidget;

// Keys that hold anywhere in a page, whichever of its widgets has the focus, and that go before the window's own
// shortcuts of the same keys (Ctrl+N makes a complaint here and a book elsewhere).
class EventsKeys final : public QObject {
    Q_OBJECT

public:
    enum class InText { Works, LeftToText }; // where a text is being typed

    // The page must outlive the keys.
    explicit EventsKeys(QWidget& page);

    void add(QKeyCombination key, const std::function<void()>& act, InText inText = InText::Works);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Key {
        QKeyCombination key;
        std::function<void()> act;
        InText inText;
    };
    const Key* keyOf(const QObject& watched, const QEvent& event) const;

    QWidget& m_page;
    std::vector<Key> m_keys;
};
