// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "domain/month_progress.h"
#include "models/sheet_model.h"

#include <QHeaderView>

// The months over a sheet: how far each is (a tick, a dot, a lock), and the one that is being worked on.
class MonthHeader final : public QHeaderView {
    Q_OBJECT

public:
    MonthHeader(const SheetModel& model, QWidget* parent);

    void setLook(const Theme& theme, bool isNarrow);
    // Without it only closed months are marked.
    void showProgress(const std::optional<KindProgress>& progress);
    void setCurrent(int column);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& area, int column) const override;
    bool viewportEvent(QEvent* event) override;

private:
    Progress progressOf(int column) const;

    const SheetModel& m_model;
    Theme m_theme;
    bool m_isNarrow = false;
    std::optional<KindProgress> m_progress;
    int m_current = -1;
};

// The rows' titles beside a sheet, headings in bold over their group.
class RowHeader final : public QHeaderView {
    Q_OBJECT

public:
    RowHeader(const SheetModel& model, QWidget* parent);

    void setLook(const Theme& theme, bool isNarrow);
    // As wide as its widest title.
    void fit();
    int neededWidth(bool isNarrow) const;
    void setCurrent(int row);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& area, int row) const override;

private:
    int indent(int row) const;
    QFont lettersOf(int row, bool isNarrow) const;

    const SheetModel& m_model;
    Theme m_theme;
    bool m_isNarrow = false;
    int m_width = 120;
    int m_current = -1;
};
