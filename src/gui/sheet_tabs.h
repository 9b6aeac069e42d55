// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/month_progress.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QButtonGroup;

// One sheet's tab: its kind, and how far its month is.
class SheetTab final : public QAbstractButton {
    Q_OBJECT

public:
    SheetTab(QString kind, QWidget* parent);

    const QString& kind() const { return m_kind; }
    void showProgress(Progress progress, const QString& words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool hasMark() const;

    QString m_kind;
    Progress m_progress = Progress::Empty;
};

// The sheets, side by side; in as many rows as the width needs. Arrow keys choose among them.
class SheetTabs final : public QWidget {
    Q_OBJECT

public:
    struct Kind {
        QString name;
        QString title;
    };

    explicit SheetTabs(QWidget* parent);

    void showKinds(const std::vector<Kind>& kinds);
    void choose(const QString& kind);
    QString chosen() const;
    // words: what the mark means, for who can't see it.
    void showProgress(const QString& kind, Progress progress, const QString& words);
    void focusChosen();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void kindWanted(const QString& kind);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    SheetTab* tab(const QString& kind) const;
    int arrange(int width, bool isMoving) const;

    QButtonGroup* m_group;
    std::vector<SheetTab*> m_tabs;
};
