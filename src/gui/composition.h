// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

// What an input method is composing in one editor: shown there, but no text of it yet. A key that leaves the editor
// must not lose it, whether the input method keeps such keys for itself or passes them on.
class Composition final : public QObject {
    Q_OBJECT

public:
    // The editor is also the parent.
    explicit Composition(QWidget& editor);

    bool isOn() const { return !m_text.isEmpty(); }
    // Makes a text of it, as it stands; nothing where nothing is being composed.
    void commit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takes(int key);
    void send(const QString& commit);

    QWidget& m_editor;
    QString m_text;
};
