// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wrong_use_words.h"

#include <QCoreApplication>

namespace {

const char* sentence(WrongUse::Kind kind)
{
    switch (kind) {
    case WrongUse::Kind::UnknownCommand:
        return QT_TRANSLATE_NOOP("CommandLine", "There is no command %1. The program is called in one of these ways:");
    case WrongUse::Kind::UnknownOption:
        return QT_TRANSLATE_NOOP("CommandLine", "There is no option %1. It is called like this:");
    case WrongUse::Kind::NoValue:
        return QT_TRANSLATE_NOOP("CommandLine", "The option %1 needs a value. It is called like this:");
    case WrongUse::Kind::NotForCommand:
        return QT_TRANSLATE_NOOP("CommandLine", "The option %1 does not belong to %2. It is called like this:");
    case WrongUse::Kind::BadValue:
        return QT_TRANSLATE_NOOP("CommandLine", "The option %1 can't be \"%2\"; write it like this: %3.");
    case WrongUse::Kind::TooFew:
        return QT_TRANSLATE_NOOP("CommandLine", "Something is missing after %1. It is called like this:");
    case WrongUse::Kind::TooMany:
        return QT_TRANSLATE_NOOP("CommandLine", "\"%2\" is one word too many after %1. It is called like this:");
    case WrongUse::Kind::Missing:
        return QT_TRANSLATE_NOOP("CommandLine", "%1 needs the option %2. It is called like this:");
    }
    return "";
}

} // namespace

QString wrongUseText(const WrongUse& wrong, const Words& words)
{
    QString text = words.translate("CommandLine", sentence(wrong.kind));
    for (qsizetype i = wrong.subjects.size(); i >= 1; --i)
        text.replace(u'%' + QString::number(i), wrong.subjects[i - 1]);
    return text;
}
