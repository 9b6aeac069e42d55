// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sentence_view.h"

#include "gui/flowing_label.h"
#include "gui/hand_mark.h"
#include "gui/words_desk.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolTip>
#include <QVBoxLayout>

namespace {

constexpr int kMarkRoom = 14; // at the left, for the mark
constexpr int kEditorLines = 3;

}

SentenceView::SentenceView(const Sentence& sentence, const QStringList& siblings, Look look, const Theme& theme,
    WordsDesk* words, QWidget* parent)
    : QWidget(parent)
    , m_sentence(sentence)
    , m_siblings(siblings)
    , m_theme(theme)
    , m_words(words)
    , m_label(new FlowingLabel(sentence.text, theme.font(look.pixels, look.isBold), theme.ink, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(hasHandMark(sentence.hand) ? kMarkRoom : 0, 1, 0, 1);
    m_column->setSpacing(4);
    m_column->addWidget(m_label);
    setFocusPolicy(words ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleName(sentence.text);
    setAccessibleDescription(note());
}

bool SentenceView::isWritable() const
{
    return m_words && m_words->canWrite() && !m_sentence.id.isEmpty();
}

QString SentenceView::note() const
{
    return handNote(m_sentence.hand);
}

void SentenceView::reword()
{
    if (isWritable())
        edit(m_sentence.text, false);
    else if (m_words)
        Q_EMIT m_words->told(tr("This book can only be read, so its words can't be changed."));
}

void SentenceView::addBelow()
{
    if (isWritable() && !m_siblings.isEmpty())
        edit({}, true);
}

void SentenceView::edit(const QString& text, bool isAdding)
{
    if (m_editor)
        return;
    m_isAdding = isAdding;
    m_editor = new QPlainTextEdit(text, this);
    m_editor->setFont(m_label->font());
    m_editor->setAccessibleName(isAdding ? tr("New sentence") : tr("Wording"));
    m_editor->setToolTip(tr("Enter saves, Esc gives up, Shift+Enter begins a new line"));
    m_editor->setTabChangesFocus(true);
    m_editor->setFixedHeight(m_editor->fontMetrics().lineSpacing() * kEditorLines + 16);
    m_editor->installEventFilter(this);
    m_label->setVisible(isAdding);
    m_column->addWidget(m_editor);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
}

void SentenceView::closeEditor()
{
    m_editor->removeEventFilter(this);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_label->show();
}

bool SentenceView::saveTyping()
{
    if (!m_editor)
        return true;
    const QString text = m_editor->toPlainText().trimmed();
    const bool isIdle = m_isAdding ? text.isEmpty() : text == m_sentence.text;
    if (!isIdle && m_words && !(m_isAdding ? m_words->add(place(), text) : m_words->reword(place(), text)))
        return false; // what was typed stays
    if (!isIdle && !m_isAdding && !text.isEmpty())
        m_label->setText(text); // until the review is there anew
    closeEditor();
    return true;
}

bool SentenceView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
            if (saveTyping())
                setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            closeEditor();
            setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            QMetaObject::invokeMethod(this, &SentenceView::saveTyping, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void SentenceView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this); // not run in place: what it does may replace this view
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& text, const QKeySequence& key, bool isOffered, int typedKey,
                           Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QAction* action = menu->addAction(text);
        action->setShortcut(key);
        action->setEnabled(isOffered);
        action->setObjectName(key.toString(QKeySequence::PortableText));
        connect(action, &QAction::triggered, this, [this, typedKey, modifiers] { typed(typedKey, modifiers); });
    };
    const bool isMovable = isWritable() && m_siblings.size() > 1;
    const Hand& hand = m_sentence.hand;
    offer(tr("Reword"), Qt::Key_F2, isWritable(), Qt::Key_F2);
    offer(tr("Add a sentence below"), Qt::Key_Insert, isWritable() && !m_siblings.isEmpty(), Qt::Key_Insert);
    offer(tr("Hide"), Qt::Key_Delete, isWritable(), Qt::Key_Delete);
    offer(tr("Move up"), Qt::ALT | Qt::Key_Up, isMovable, Qt::Key_Up, Qt::AltModifier);
    offer(tr("Move down"), Qt::ALT | Qt::Key_Down, isMovable, Qt::Key_Down, Qt::AltModifier);
    menu->addSeparator();
    offer(hand.isOwn ? tr("Remove this sentence") : tr("Back to the program's wording"), Qt::CTRL | Qt::Key_Backspace,
        isWritable() && (hand.isReworded || hand.isOwn), Qt::Key_Backspace, Qt::ControlModifier);
    offer(tr("Copy"), QKeySequence::Copy, true, Qt::Key_C, Qt::ControlModifier);
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(isByMouse ? event->globalPos() : mapToGlobal(rect().bottomLeft()));
}

bool SentenceView::typed(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isStep = key == Qt::Key_Up || key == Qt::Key_Down;
    const int step = key == Qt::Key_Up ? -1 : 1;
    if (isStep && modifiers == Qt::NoModifier)
        return goTo(step);
    if (key == Qt::Key_C && modifiers == Qt::ControlModifier) {
        QApplication::clipboard()->setText(m_sentence.text);
        return true;
    }
    if (key == Qt::Key_F2) {
        reword();
        return true;
    }
    if (!isWritable())
        return false;
    if (isStep && modifiers == Qt::AltModifier) {
        m_words->move(m_siblings, place(), step);
        return true;
    }
    if (key == Qt::Key_Insert)
        addBelow();
    else if (key == Qt::Key_Delete)
        m_words->setHidden({place()}, true);
    else if (key == Qt::Key_Backspace && modifiers == Qt::ControlModifier)
        m_words->restore(place());
    else
        return false;
    return true;
}

bool SentenceView::goTo(int step)
{
    const auto views = parentWidget()->findChildren<SentenceView*>(QString(), Qt::FindDirectChildrenOnly);
    const qsizetype next = views.indexOf(this) + step;
    if (next < 0 || next >= views.size())
        return false;
    views.at(next)->setFocus(Qt::TabFocusReason);
    return true;
}

void SentenceView::keyPressEvent(QKeyEvent* event)
{
    if (!m_words || !typed(event->key(), event->modifiers() & ~Qt::KeypadModifier))
        QWidget::keyPressEvent(event);
}

void SentenceView::mouseDoubleClickEvent(QMouseEvent*)
{
    reword();
}

bool SentenceView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_editor && !note().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), note(), this);
        return true;
    }
    return QWidget::event(event);
}

void SentenceView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && !note().isEmpty())
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), note(), this);
    update();
}

void SentenceView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

void SentenceView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 1));
        painter.setBrush(m_theme.selection);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const double middle = m_label->y() + QFontMetricsF(m_label->font()).height() / 2;
    paintHandMark(painter, m_sentence.hand, {6, middle}, m_theme);
}
