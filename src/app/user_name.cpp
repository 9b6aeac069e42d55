// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/user_name.h"

#include <pwd.h>
#include <unistd.h>

QString userName()
{
    const passwd* account = getpwuid(geteuid());
    if (account && account->pw_name && *account->pw_name)
        return QString::fromLocal8Bit(account->pw_name);
    return QStringLiteral("uid %1").arg(geteuid());
}
