// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sign_off_service.h"

#include <QObject>
#include <QTimer>

#include <optional>

class BookService;
class LanguageSwitch;
class QWidget;
class ReviewDesk;

// Signs off the review that lies on the desk, says who has, and what has changed since.
class SignOffDesk final : public QObject {
    Q_OBJECT

public:
    // All must outlive it; `window` is the parent of its dialogs.
    SignOffDesk(BookService& book, ReviewDesk& desk, const LanguageSwitch& language, QWidget* window);

    // Asks for the name and signs.
    void ask();
    // What has changed since; the sign-off can be withdrawn there.
    void showChanges();

Q_SIGNALS:
    // In a line; empty: nobody has signed this year's review.
    void stateChanged(const QString& text);
    void told(const QString& text);

private:
    void follow();
    void withdraw(const SignOff& signOff);
    void tellFailure(const Error& error);
    QString stateText() const;

    BookService& m_book;
    ReviewDesk& m_desk;
    const LanguageSwitch& m_language;
    QWidget* m_window;
    QTimer m_later; // what is on the screen is painted first
    std::optional<SignOffState> m_state;
};
