// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program can do to show a window: bench_bare_window WIDTH HEIGHT. It paints one line of text, says
// "painted", and ends: the peer of the program's "process start to first painted chapter".
#include <QApplication>
#include <QPainter>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

class BareWindow final : public QWidget {
protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("StoreYear"));
        QTimer::singleShot(0, qApp, [] {
            std::puts("painted");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
};

}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    BareWindow window;
    window.resize(arguments.at(1).toInt(), arguments.at(2).toInt());
    window.show();
    return QCoreApplication::exec();
}
