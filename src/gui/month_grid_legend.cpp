// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/month_grid_legend.h"

#include "charts/theme.h"
#include "gui/month_status_marks.h"

#include <QEvent>
#include <QPainter>

namespace {

constexpr int kMark = 14;
constexpr int kHeight = 20;

}

MonthGridLegend::MonthGridLegend(QWidget* parent)
    : QWidget(parent)
{
    QFont letters = font();
    letters.setPixelSize(Theme::kLabelPx);
    setFont(letters);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    retranslate();
}

QSize MonthGridLegend::sizeHint() const
{
    return {0, kHeight};
}

void MonthGridLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    int left = 0;
    for (int index = 0; index < m_names.size(); ++index) {
        paintProgressMark(
            painter, QRectF(left, (kHeight - kMark) / 2.0, kMark, kMark), static_cast<Progress>(index), palette());
        left += kMark + 4;
        const int letters = fontMetrics().horizontalAdvance(m_names.at(index));
        painter.drawText(QRect(left, 0, letters, kHeight), Qt::AlignVCenter, m_names.at(index));
        left += letters + 16;
    }
}

void MonthGridLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MonthGridLegend::retranslate()
{
    m_names = QStringList{
        tr("Empty"), tr("Partly filled"), tr("Complete"), tr("To be checked"), tr("Submitted"), tr("Closed")};
    setAccessibleName(tr("Marks: %1").arg(m_names.join(tr(", ", "between marks"))));
    update();
}
