#include "newsroomtexts.h"

using namespace Qt::StringLiterals;

namespace Galley::Screenshots {

QStringList newsroomTexts()
{
    return {
        u"Karsova closes the Dessa strait to Lorrish ships\n\n"
        "{attribution/source:The Karsovan interior ministry} {attribution/cue:said} on Monday that "
        "{claim/factual:{actor/armed-forces:the Karsovan coast guard} had closed the Dessa strait}. Two "
        "{equipment/naval:patrol boats} lay across the shipping lane from early morning.\n\n"
        "{actor/company:Southern Lines}, the largest shipping company, kept nine "
        "{equipment/naval:freighters} "
        "in port. {actor/civilians:Fishermen of Dessa} blocked the road to the harbour and asked to be paid.\n"_s,
        u"Red Dune Front claims attack on a convoy near Velmar\n\n"
        "{actor/armed-group:The Red Dune Front} {attribution/cue:claimed} on Thursday that "
        "{claim/factual:it had destroyed four {equipment/armoured-vehicle:armoured trucks}} of "
        "{actor/armed-forces:the "
        "Karsovan army} east of Velmar.\n\n{actor/armed-forces:The army} {attribution/cue:denied} any loss. "
        "{attribution/source:A resident} told {actor/media:Radio Velmar} that smoke had stood over the road "
        "until noon.\n"_s,
        u"Orvia sends a third air defence battery\n\n"
        "{actor/state:Orvia} will send a third {equipment/air-defence:Halberd-2 battery} to "
        "{actor/state:Karsova} before the summer, {attribution/source:President Marek Solane} "
        "{attribution/cue:announced} in Velmar.\n\n{actor/political-figure:General Idris Tamboura-Vell} "
        "thanked "
        "“our Orvian friends”. {actor/state:Lorrain} recalled its ambassador.\n"_s,
        u"Regional Assembly asks for an inquiry into the drone wreck\n\n"
        "{actor/international-organisation:The Regional Assembly of Southern States} asked both governments "
        "to "
        "open an inquiry into the wreck of a {equipment/uncrewed:Kestrel drone}.\n\n{attribution/source:Its "
        "observers} {attribution/cue:said} that {claim/factual:eleven flights had been counted in March}. "
        "{actor/armed-forces:The Lorrish navy} did not answer.\n"_s,
        u"Market of Tirun opens again after six weeks\n\n"
        "Traders of Tirun carried their stalls back on Saturday, {attribution/source:the town council} "
        "{attribution/cue:reported}. {actor/armed-forces:Gendarmes} with two {equipment/support:pick-ups} "
        "stood "
        "at the gate.\n\n{actor/civilians:Shopkeepers} said that {claim/factual:half of the stalls stay empty}.\n"_s,
        u"Parliament of Karsova votes on the pact with Orvia\n\n"
        "{actor/state:The Karsovan parliament} votes on Tuesday on the pact with {actor/state:Orvia}. "
        "{actor/political-figure:Foreign Minister Anne Quillard} {attribution/cue:called} it “{"
        "claim/evaluation:a mistake that the region will pay for}”.\n\n{actor/media:The Southern Wire} "
        "counted a "
        "majority of nine votes for the pact.\n"_s};
}

} // namespace Galley::Screenshots
