// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi.h"

#include <QJsonObject>
#include <QString>

// Reads one KPI definition from its JSON (kpi_json.h) and keeps the first thing that is wrong.
class KpiReader final {
public:
    // A definition that is to be used only where error() is empty.
    KpiDefinition read(const QJsonObject& json);
    const QString& error() const
    {
        return m_error;
    } // "numerator.where: channels has no label \"chanel\"; it has channel"

private:
    void fail(const QString& place, const QString& reason);
    void allow(const QJsonObject& json, const QString& place, const QStringList& fields);
    QString text(const QJsonObject& json, const QString& place, const QString& field);
    void readTexts(const QJsonObject& json, const QString& field, QString& chinese, QString& english);
    double number(const QJsonObject& json, const QString& place, const QString& field, double otherwise);
    RollUp rollUp(const QJsonObject& json, const QString& place, const QString& field);
    Part part(const QJsonValue& json, const QString& place);
    Term term(const QJsonObject& json, const QString& place);
    Measure measure(const QJsonObject& json, const QString& place);
    LabelFilter filter(const QString& kind, const QString& label, const QJsonValue& json, const QString& place);
    void readCodes(const QString& kind, LabelFilter& filter, const QJsonValue& json, const QString& place);
    void readFlag(const QString& kind, LabelFilter& filter, const QJsonObject& json, const QString& place);
    Expression expression(const QJsonValue& json, const QString& place);
    void readOperands(Expression& expression, const QJsonValue& json, const QString& place);
    void readPeakToIdle(Expression& expression, const QJsonObject& json, const QString& place);
    void readParts(KpiDefinition& kpi, const QJsonObject& json);

    QString m_error;
};
