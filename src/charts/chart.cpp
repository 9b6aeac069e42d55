// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

#include "charts/bridge_body.h"
#include "charts/columns_body.h"
#include "charts/heat_body.h"
#include "charts/lines_body.h"
#include "charts/pareto_body.h"
#include "charts/scatter_body.h"

#include <QPainter>

struct Chart::Private {
    explicit Private(const Theme& theme)
        : stage(theme)
    {
    }

    std::unique_ptr<ChartBody> make(const ColumnsSpec& spec) { return std::make_unique<ColumnsBody>(spec, stage); }
    std::unique_ptr<ChartBody> make(const BridgeSpec& spec) { return std::make_unique<BridgeBody>(spec, stage); }
    std::unique_ptr<ChartBody> make(const LinesSpec& spec) { return std::make_unique<LinesBody>(spec, stage); }
    std::unique_ptr<ChartBody> make(const ScatterSpec& spec) { return std::make_unique<ScatterBody>(spec, stage); }
    std::unique_ptr<ChartBody> make(const ParetoSpec& spec) { return std::make_unique<ParetoBody>(spec, stage); }
    std::unique_ptr<ChartBody> make(const HeatSpec& spec) { return std::make_unique<HeatBody>(spec, stage); }

    ChartStage stage;
    std::unique_ptr<ChartBody> body; // after the stage: it ends first
};

Chart::Chart(const ChartSpec& spec, const Theme& theme)
    : d(std::make_unique<Private>(theme))
{
    loadFonts(); // without them the fallback is drawn: app reports it
    d->body = std::visit([this](const auto& one) { return d->make(one); }, spec);
}

Chart::~Chart() = default;

double Chart::preferredHeight(double width) const
{
    return d->body->preferredHeight(width);
}

double Chart::leastHeight(double width) const
{
    return d->body->leastHeight(width);
}

double Chart::mostHeight(double width) const
{
    return d->body->mostHeight(width);
}

double Chart::comfortableWidth() const
{
    return d->body->comfortableWidth();
}

void Chart::resize(QSizeF size)
{
    if (size == d->stage.size())
        return;
    d->stage.begin(size);
    if (!size.isEmpty())
        d->body->layOut();
}

QGraphicsScene& Chart::scene()
{
    return d->stage.scene();
}

void Chart::render(QPainter& painter, const QRectF& target)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    d->stage.scene().render(&painter, target, QRectF(QPointF(), d->stage.size()), Qt::KeepAspectRatio);
    painter.restore();
}

const std::vector<HotSpot>& Chart::hotSpots() const
{
    return d->stage.hotSpots();
}

const std::vector<ChartLabel>& Chart::labels() const
{
    return d->stage.labels();
}
