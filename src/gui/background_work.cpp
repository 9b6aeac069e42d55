// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/background_work.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

#include <memory>

namespace {

constexpr int kShowAfterMs = 300;

} // namespace

Result<void> runInBackground(QWidget* window, const QString& doing, const std::function<Result<void>()>& work)
{
    Result<void> outcome;
    QProgressDialog dialog(doing, QString(), 0, 0, window); // no button: the work can't be stopped half done
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(kShowAfterMs);
    dialog.setValue(0);
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&outcome, &work] { outcome = work(); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return outcome;
}
