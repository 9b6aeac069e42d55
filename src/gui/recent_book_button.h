// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// One recently used book: its name, and the folder it lies in. One that is gone is grey and can't be chosen.
class RecentBookButton final : public QAbstractButton {
    Q_OBJECT

public:
    RecentBookButton(const QString& path, bool isThere, QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_folder;
    bool m_isThere;
};
