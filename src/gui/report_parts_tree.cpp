// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report_parts_tree.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kNumberRole = Qt::UserRole + 1; // of a chapter; 0: summary or appendix
constexpr int kNoChapter = 0;                 // stands for a report without chapters: none has this number

constexpr int kRowHeight = 26;

// Rows that are easily hit.
class RoomyRows final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
    }
};

QString nameOf(const Block& block)
{
    if (!block.title.what.isEmpty())
        return block.title.what;
    if (std::holds_alternative<KpiStrip>(block.content))
        return ReportPartsTree::tr("Key figures");
    if (std::holds_alternative<TextBlock>(block.content))
        return ReportPartsTree::tr("Text");
    return block.message.isEmpty() ? ReportPartsTree::tr("Table") : block.message;
}

bool isIn(const QTreeWidgetItem& item)
{
    return item.checkState(0) != Qt::Unchecked;
}

}

ReportPartsTree::ReportPartsTree(QWidget* parent)
    : QTreeWidget(parent)
{
    header()->hide();
    setUniformRowHeights(true);
    setIndentation(18);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RoomyRows(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A click on a chapter changes it and all its blocks, one signal each: told once.
    connect(this, &QTreeWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT partsChanged();
    });
}

void ReportPartsTree::show(const FullReview& full, const ReportOptions& options)
{
    m_isFilling = true;
    clear();
    const auto whole = [&options](const QString& id) { return !options.without.contains(id); };
    if (!full.parts.summary.title.isEmpty())
        add(QStringLiteral("summary"), full.parts.summary.title, {}, options, whole(QStringLiteral("summary")));
    for (const Chapter& chapter : full.review.chapters) {
        const bool isChosen = options.chapters.empty() || options.chapters.contains(chapter.number);
        QTreeWidgetItem* item =
            add(QString(), QStringLiteral("%1  %2").arg(chapter.number).arg(chapter.title), chapter, options, isChosen);
        item->setData(0, kNumberRole, chapter.number);
    }
    if (!full.parts.appendix.title.isEmpty())
        add(QStringLiteral("appendix"), full.parts.appendix.title, full.parts.appendix, options,
            whole(QStringLiteral("appendix")));
    setCurrentItem(topLevelItem(0));
    m_isFilling = false;
}

QTreeWidgetItem* ReportPartsTree::add(
    const QString& id, const QString& text, const Chapter& chapter, const ReportOptions& options, bool isIn)
{
    auto* item = new QTreeWidgetItem(this, {text});
    item->setData(0, kIdRole, id);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, isIn ? Qt::Checked : Qt::Unchecked);
    if (chapter.blocks.empty())
        return item;
    item->setFlags(item->flags() | Qt::ItemIsAutoTristate);
    for (const Block& block : chapter.blocks) {
        auto* child = new QTreeWidgetItem(item, {nameOf(block)});
        child->setData(0, kIdRole, block.id);
        child->setToolTip(0, block.message.toHtmlEscaped());
        child->setFlags(child->flags() | Qt::ItemIsUserCheckable);
        child->setCheckState(0, isIn && !options.without.contains(block.id) ? Qt::Checked : Qt::Unchecked);
    }
    return item;
}

void ReportPartsTree::setForWorkbook(bool isWorkbook)
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = topLevelItem(row);
        if (item->data(0, kIdRole) == QLatin1String("summary"))
            item->setHidden(isWorkbook);
        for (int child = 0; child < item->childCount(); ++child) {
            if (item->child(child)->data(0, kIdRole) == QLatin1String("appendix.months"))
                item->child(child)->setHidden(isWorkbook);
        }
    }
}

void ReportPartsTree::read(ReportOptions& options) const
{
    std::set<int> chapters;
    bool hasAll = true;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const QTreeWidgetItem& item = *topLevelItem(row);
        const QString id = item.data(0, kIdRole).toString();
        if (id.isEmpty() && isIn(item))
            chapters.insert(item.data(0, kNumberRole).toInt());
        else if (id.isEmpty())
            hasAll = false;
        else if (isIn(item))
            options.without.remove(id);
        else
            options.without.insert(id);
        // The blocks of what is left out as a whole are all unticked: they come back with it.
        for (int child = 0; child < item.childCount(); ++child) {
            const QString block = item.child(child)->data(0, kIdRole).toString();
            if (isIn(item) && !isIn(*item.child(child)))
                options.without.insert(block);
            else
                options.without.remove(block);
        }
    }
    options.chapters = hasAll ? std::set<int>() : chapters.empty() ? std::set<int>{kNoChapter} : chapters;
}

bool ReportPartsTree::hasAny() const
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (!topLevelItem(row)->isHidden() && isIn(*topLevelItem(row)))
            return true;
    }
    return false;
}

void ReportPartsTree::tickAll(bool isTicked)
{
    m_isFilling = true;
    const auto state = isTicked ? Qt::Checked : Qt::Unchecked;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        topLevelItem(row)->setCheckState(0, state);
        for (int child = 0; child < topLevelItem(row)->childCount(); ++child)
            topLevelItem(row)->child(child)->setCheckState(0, state);
    }
    m_isFilling = false;
    Q_EMIT partsChanged();
}
