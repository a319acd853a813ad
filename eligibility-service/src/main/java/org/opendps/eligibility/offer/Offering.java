package org.opendps.eligibility.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.charging.contribution.Contributions;
import org.opendps.eligibility.charging.contribution.WeeklyContribution;
import org.opendps.eligibility.person.KnownPeople;

/** A practitioner makes a sheet of offers for a person to choose from. */
@ApplicationScoped
@Transactional
class Offering {

    private final OfferSheets sheets;
    private final Contributions contributions;
    private final KnownPeople people;
    private final Caller caller;
    private final InstantSource clock;

    Offering(OfferSheets sheets, Contributions contributions, KnownPeople people, Caller caller, InstantSource clock) {
        this.sheets = sheets;
        this.contributions = contributions;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    OfferSheet make(UUID personRef, OfferSheetRequest request) {
        people.mustBeInHandOf(caller, personRef, "an offer sheet");
        var today = London.today(clock);
        if (request.chooseBy().isBefore(today)) {
            throw new ChoosesTooLate(request.chooseBy(), today).refused();
        }
        var content = new Content(request, youPay(personRef, today));
        var sheet = new OfferSheet(
                personRef,
                caller.authority(),
                request,
                sheets.close(personRef, content),
                caller.username(),
                clock.instant());
        sheets.persistAndFlush(sheet);
        return sheet;
    }

    /** One sum for everything, whichever offer is chosen. */
    private @Nullable String youPay(UUID personRef, LocalDate today) {
        return contributions.on(personRef, today).map(Offering::inWords).orElse(null);
    }

    private static String inWords(WeeklyContribution due) {
        var affordable = due.affordable();
        if (affordable == null) {
            return "You pay the whole cost of your support.";
        }
        return affordable.isPositive()
                ? "Towards all your support together you pay at most £" + affordable + " a week, whichever you choose."
                : "You pay nothing towards your support.";
    }
}
