package org.opendps.eligibility.offer;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.KnownPeople;

/** Writes the page of a sheet. */
@ApplicationScoped
class Pages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final String TEMPLATE = "offer-sheet.html";

    private final OfferSheets sheets;
    private final KnownPeople people;
    private final Engine pages;

    Pages(OfferSheets sheets, KnownPeople people, Engine pages) {
        this.sheets = sheets;
        this.people = people;
        this.pages = pages;
    }

    String of(OfferSheet row) {
        var template = Objects.requireNonNull(pages.getTemplate(TEMPLATE), TEMPLATE);
        return template.data("sheet", page(row)).render();
    }

    private SheetPage page(OfferSheet row) {
        var content = sheets.open(row);
        var person = people.details(row.personRef());
        var sheet = content.sheet();
        return new SheetPage(
                person.givenName() + " " + person.familyName(),
                person.needsLargePrint(),
                sheet.support(),
                DAY.format(sheet.chooseBy()),
                text(content.youPay()),
                IntStream.range(0, sheet.offers().size())
                        .mapToObj(i -> choice(letter(i), sheet.offers().get(i)))
                        .toList());
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static SheetPage.Choice choice(String letter, OfferSheetRequest.Offer offer) {
        return new SheetPage.Choice(
                letter,
                offer.provider(),
                offer.what(),
                offer.where(),
                offer.when(),
                text(offer.gettingThere()),
                text(offer.access()),
                text(offer.whatWeFound()),
                offer.weeklyCost() == null ? "" : "£" + offer.weeklyCost() + " a week");
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
