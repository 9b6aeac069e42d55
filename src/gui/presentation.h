// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paged_document.h"

#include <QPixmap>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>

// A deck full screen, on a second screen where there is one. Forward: right, down, page down, space, N, Enter, a click,
// the wheel; back: left, up, page up, backspace, P, the right button; Home and End; a number and Enter leads to that
// slide; B turns the screen black and back; Esc ends. The pointer is hidden while it rests. It deletes itself when it
// is closed.
class Presentation final : public QWidget {
    Q_OBJECT

public:
    // Belongs to `window`, beside which it looks for a screen.
    Presentation(std::unique_ptr<const PagedDocument> deck, QWidget* window);

    void begin();
    int page() const { return m_page; } // from 0
    int pages() const { return m_deck->pages(); }
    bool isBlack() const { return m_isBlack; }
    QString typed() const { return m_typed; } // the digits of the slide to go to

Q_SIGNALS:
    void pageShown(int page);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    static constexpr int kRestMs = 2'000;

    void show(int page);
    void step(int pages) { show(m_page + pages); }
    bool takeMove(int key);
    bool takeNumber(int key);
    void setBlack(bool isBlack);
    void setTyped(const QString& digits);
    void showPointer();
    void hidePointer();
    void retranslate();
    void paintPlace(QPainter& painter) const;

    std::unique_ptr<const PagedDocument> m_deck;
    QStringList m_titles; // one for each page
    QPixmap m_picture;    // of the page in view, at the widget's size
    QTimer m_rest;
    QString m_typed;
    int m_page = 0;
    int m_wheel = 0; // eighths of a degree not yet made a step
    bool m_isBlack = false;
};
