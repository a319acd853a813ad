package org.opendps.local.story;

import java.util.List;

/** Who may supply: a list that a lunch club can join. */
final class ProvidersChapter {

    private final Stage stage;

    ProvidersChapter(Stage stage) {
        this.stage = stage;
    }

    List<Club> tell() {
        stage.telling()
                .step(
                        "A commissioner opens the list of providers",
                        stage.admission()::openSystem,
                        system ->
                                "A light-touch framework with 2 categories and 3 areas; providers may join at any time of its\n"
                                        + "term, because its notice said so (Procurement Act 2023 s.45(9), s.9).");
        stage.telling().id("purchasingSystem", stage.admission().system());
        var club = stage.telling()
                .step(
                        "A volunteer registers, and with them a lunch club",
                        stage.admission()::newClub,
                        c -> c.name() + ": the volunteer is its first administrator.");
        var rival = stage.admission().knownClub("provider1");
        var third = stage.admission().knownClub("provider2");
        var applications = stage.telling()
                .step(
                        "Three providers apply",
                        () -> List.of(
                                stage.admission().apply(club, Stage.CLUB_PRICE),
                                stage.admission().apply(rival, Stage.RIVAL_PRICE),
                                stage.admission().apply(third, "60.00")),
                        all -> club.name() + ", " + rival.name() + " and " + third.name()
                                + ".\nEach must be decided by "
                                + all.getFirst().get("decisionDue").asText() + " ("
                                + all.getFirst().at("/decisionDueRule/citation").asText() + ").");
        stage.telling()
                .step(
                        "Each is evaluated: two are admitted, one is refused",
                        () -> {
                            stage.admission().admit(applications.get(0));
                            stage.admission().admit(applications.get(1));
                            return stage.admission().refuse(applications.get(2));
                        },
                        refused -> third.name() + " hears: "
                                + refused.at("/decision/reasons/0/reason").asText() + ".\nAnd what would put it right: "
                                + refused.at("/decision/reasons/0/remedy").asText() + ".");
        return List.of(club, rival, third);
    }
}
