// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"
#include "core/words.h"
#include "domain/complaint_list.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QPushButton;

// Where a complaint stands, its due clock, and the three steps that a person takes with it: answered, closed, called
// back, each now.
class ComplaintSteps final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::array<const char*, 3> kColumns{"responded_at", "closed_at", "called_back_at"};

    explicit ComplaintSteps(QWidget* parent);

    // The complaint as it is typed now; none: there is nothing to step on. isFixed: it can only be looked at.
    void show(const std::optional<ComplaintItem>& complaint, Moment now, bool isFixed, const Words& words);
    bool canStep(int step) const;
    QString clockText() const;

Q_SIGNALS:
    void stepWanted(int step); // an index into kColumns

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void paintClock();

    bool m_isOverdue = false;
    QLabel* m_sign;
    QLabel* m_clock;
    std::array<QPushButton*, 3> m_buttons{};
};
