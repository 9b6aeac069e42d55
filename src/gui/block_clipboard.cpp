// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/block_clipboard.h"

#include "models/review_table_model.h"
#include "print/web_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

void copyTable(const TableBlock& table)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tableText(table));
    data->setHtml(clipboardTable(table));
    QGuiApplication::clipboard()->setMimeData(data.release());
}
