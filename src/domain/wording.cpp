// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording.h"

#include <algorithm>
#include <map>
#include <utility>

std::vector<Wording> wordingsInForce(const std::vector<Wording>& all, int month)
{
    std::map<QString, const Wording*> newest;
    for (const Wording& wording : all) {
        const Wording*& known = newest[wording.place];
        if (wording.through <= month && (!known || known->through < wording.through))
            known = &wording;
    }
    std::vector<Wording> inForce;
    for (const auto& [place, wording] : newest) {
        if (wording && !wording->isIdle())
            inForce.push_back(*wording);
    }
    return inForce;
}

std::vector<Wording> wordingsToCome(const std::vector<Wording>& all, int month)
{
    const std::vector<Wording> inForce = wordingsInForce(all, month);
    std::map<QString, const Wording*> next;
    for (const Wording& wording : all) {
        if (wording.through <= month || wording.isIdle() || wording.isOwn()
            || std::ranges::find(inForce, wording.place, &Wording::place) != inForce.end())
            continue;
        const Wording*& known = next[wording.place];
        if (!known || wording.through < known->through)
            known = &wording;
    }
    std::vector<Wording> toCome;
    for (const auto& [place, wording] : next)
        toCome.push_back(*wording);
    return toCome;
}

std::vector<Wording> ownWordings(const std::vector<Wording>& wordings, const QString& block)
{
    std::vector<Wording> waiting;
    for (const Wording& wording : wordings) {
        if (wording.block == block)
            waiting.push_back(wording);
    }
    std::vector<Wording> ordered;
    while (!waiting.empty()) {
        const auto isFree = [&](const Wording& wording) {
            return std::ranges::find(waiting, wording.beside, &Wording::place) == waiting.end();
        };
        const auto free = std::ranges::find_if(waiting, isFree);
        const auto taken = free == waiting.end() ? waiting.begin() : free; // a ring is cut anywhere
        ordered.push_back(std::move(*taken));
        waiting.erase(taken);
    }
    return ordered;
}
