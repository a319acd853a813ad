package org.opendps.local.story;

import java.math.BigDecimal;

/** One whole call-off, from an empty list of providers to the first approved week. Every figure is checked. */
final class Story {

    private final Stage stage;

    Story(Doors doors, Telling telling) {
        this.stage = Stage.set(new Cast(doors), telling);
    }

    void tell() {
        try (stage) {
            stage.telling().title("Two days a week for one person: how a council buys it, and what it costs");
            money();
            var clubs = new ProvidersChapter(stage).tell();
            new EntitlementChapter(stage).tell();
            var award = new CompetitionChapter(stage).tell(clubs.get(0), clubs.get(1), clubs.get(2));
            new SpendChapter(stage).tell(clubs.get(0), award);
            end();
        }
    }

    private void money() {
        stage.telling()
                .step(
                        "Finance opens a budget for two financial years",
                        () -> {
                            stage.treasury().openBudget("1900000.00", "2100000.00");
                            return stage.treasury().position();
                        },
                        position -> {
                            Sums.mustAddUp(position);
                            Sums.mustEqual(
                                    "What is available",
                                    new BigDecimal("4000000.00"),
                                    Sums.pounds(position.get("available")));
                            return "£1,900,000.00 for " + stage.plan().financialYear() + ", £2,100,000.00 for "
                                    + stage.plan().nextFinancialYear() + ", all of it available.";
                        });
        stage.telling().id("budget", stage.treasury().budget());
    }

    private void end() {
        var position = stage.treasury().position();
        stage.treasury().afterTheFirstWeek().mustBe(position);
        stage.telling().report().set("position", position);
        stage.telling().say("");
        stage.telling().say("How the budget stands: allocated = reserved + committed + accrued + spent + available");
        stage.telling().say("");
        stage.telling()
                .say("  %-9s %15s %12s %12s %10s %10s %15s"
                        .formatted("year", "allocated", "reserved", "committed", "accrued", "spent", "available"));
        for (var year : position.get("years")) {
            stage.telling()
                    .say("  %-9s %15s %12s %12s %10s %10s %15s"
                            .formatted(
                                    year.get("financialYear").asText(),
                                    Sums.shown(year.get("allocated")),
                                    Sums.shown(year.get("reserved")),
                                    Sums.shown(year.get("committed")),
                                    Sums.shown(year.get("accrued")),
                                    Sums.shown(year.get("spent")),
                                    Sums.shown(year.get("available"))));
        }
        stage.telling().say("");
        stage.cast().doors().links().forEach(stage.telling()::link);
        stage.telling()
                .link(
                        "timeline",
                        stage.cast().doors().gateway() + stage.competition().path() + "/timeline");
        stage.telling().say("              (log in at the console as commissioner, password commissioner)");
    }
}
