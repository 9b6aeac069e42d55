// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sign_off_desk.h"

#include "gui/error_words.h"
#include "gui/language_switch.h"
#include "gui/review_desk.h"
#include "gui/sign_off_changes_dialog.h"
#include "gui/sign_off_dialog.h"
#include "services/book_service.h"

namespace {

constexpr int kAfterPaintingMs = 150;

}

SignOffDesk::SignOffDesk(BookService& book, ReviewDesk& desk, const LanguageSwitch& language, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_desk(desk)
    , m_language(language)
    , m_window(window)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kAfterPaintingMs);
    connect(&m_later, &QTimer::timeout, this, &SignOffDesk::follow);
    connect(&desk, &ReviewDesk::changed, &m_later, qOverload<>(&QTimer::start));
}

void SignOffDesk::follow()
{
    m_state.reset();
    if (m_book.isOpen() && m_desk.review()) {
        auto state =
            SignOffService(*m_book.book(), m_book.clock()).state(m_desk.store(), m_desk.year(), *m_language.words());
        if (!state)
            tellFailure(state.error());
        else
            m_state = std::move(*state);
    }
    Q_EMIT stateChanged(stateText());
}

void SignOffDesk::ask()
{
    m_desk.refresh();
    m_desk.complete();
    const auto review = m_desk.review();
    if (!review)
        return;
    SignOffDialog dialog(*review, m_state ? m_state->signOff.name : m_book.who(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    SignOffService service(*m_book.book(), m_book.clock());
    const auto done = service.signOff(
        {review->store.id, review->year, review->through, std::nullopt, {}}, dialog.name(), m_book.who());
    if (!done) {
        tellFailure(done.error());
        return;
    }
    follow();
    Q_EMIT told(tr("Signed off. The figures and texts stay in the book as they are now."));
}

void SignOffDesk::showChanges()
{
    const auto review = m_desk.review();
    if (!m_state || !review)
        return;
    const SignOff signOff = m_state->signOff; // while the dialog is open, another program may have withdrawn it
    SignOffChangesDialog dialog(*m_state, *review, m_book.catalogue(), m_language.words(), m_window);
    dialog.setCanWithdraw(!m_book.isReadOnly());
    if (dialog.exec() == SignOffChangesDialog::Withdrawn)
        withdraw(signOff);
}

void SignOffDesk::withdraw(const SignOff& signOff)
{
    const auto done = SignOffService(*m_book.book(), m_book.clock()).withdraw(signOff, m_book.who());
    if (!done) {
        tellFailure(done.error());
        return;
    }
    follow();
    Q_EMIT told(tr("The sign-off is withdrawn; it stays in the book's history."));
}

void SignOffDesk::tellFailure(const Error& error)
{
    Q_EMIT told(errorText(error, *m_language.words()));
}

QString SignOffDesk::stateText() const
{
    if (!m_state)
        return {};
    const SignedBy by = signedBy(*m_state);
    QString text = tr("Signed off by %1 on %2").arg(by.name, by.moment.day().toString(Qt::ISODate));
    if (m_desk.review() && by.through != m_desk.review()->through)
        text += tr(" (the months up to %1)").arg(by.through.text());
    if (by.figures + by.texts == 0)
        return text;
    return tr("%1; changed since: %2, %3")
        .arg(text, tr("%n figure(s)", nullptr, by.figures), tr("%n text(s)", nullptr, by.texts));
}
