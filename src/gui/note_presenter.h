// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "gui/row_wish.h"
#include "review/figure_note.h"
#include "review/review.h"

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class NotePopover;
class QMenu;

// Shows one note at a time for whatever view asks: at once for the keyboard, after a moment's rest for the mouse. Views
// of figures hold a reference to it; what is wished at a figure or a row they say to it as well.
class NotePresenter final : public QObject {
    Q_OBJECT

public:
    enum class Reason { Hover, Focus };

    // The notes lie inside the window of `host`.
    NotePresenter(QWidget& host, const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    // `area` is in the view's coordinates. An empty note dismisses.
    void present(const FigureNote& note, QWidget& view, const QRect& area, Reason reason);
    // Takes the note away if it is this view's.
    void dismiss(const QWidget& view);
    void dismissAll();
    // What lies below has moved (scrolled, resized): a note of the focus follows its place, one of the mouse goes.
    void followPlace();
    // The note on screen; nullptr where there is none.
    const FigureNote* shown() const;
    // Whether rows offer what changes the book.
    void setOffering(bool isOffering) { m_isOffering = isOffering; }
    bool isOffering() const { return m_isOffering; }
    NotePopover& popover() { return *m_popover; }

Q_SIGNALS:
    void recordsWanted(const FigureNote& note);
    // A chart as a file; `name`: its message.
    void pictureWanted(const ChartSpec& chart, PaletteKind palette, const QString& name);
    // Of one kind and for one year; at least one.
    void rowsWished(const std::vector<RowSubject>& subjects, RowWish wish);
    // The place explained has to be in view; emitted for the keyboard only.
    void placeFocused(QWidget* view, const QRect& area);

private:
    void showPending();

    QWidget& m_host;
    Theme m_theme;
    NotePopover* m_popover;
    QTimer m_rest;
    QPointer<QWidget> m_view;
    FigureNote m_pending;
    QRect m_area;
    Reason m_reason = Reason::Hover;
    bool m_isOffering = true;
};

// Whether the focus came by a key (or was given back), so that the note is wanted at once.
bool isByKeyboard(Qt::FocusReason reason);

// A figure's menu on the right button or the menu key: copy it, open the records behind it, or do what its row offers;
// addMore: adds what else there is.
void showFigureMenu(QWidget& view, const QPoint& globalPosition, const FigureNote& note, NotePresenter& notes,
    const std::function<void()>& copy, const RowSubject& subject = {},
    const std::function<void(QMenu& menu)>& addMore = {});
