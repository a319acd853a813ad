package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * The same way as the story goes, in silence and as far as somebody wants: tests leave it where something must be
 * refused, or must survive.
 */
public final class Journey {

    private static final Map<String, Integer> SCORES = Map.of("Q1", 4, "Q2", 4, "SV", 4);

    private final Stage stage;
    private List<Club> clubs = List.of();
    private List<String> bids = List.of();

    private Journey(Stage stage) {
        this.stage = stage;
    }

    /** Nothing is there yet. */
    public static Journey setOut(Doors doors) {
        return setOut(new Cast(doors));
    }

    /** Nothing is there yet, and others than usual will act. */
    public static Journey setOut(Cast cast) {
        return new Journey(Stage.set(cast, new Telling(null)));
    }

    /** Nothing is there yet but a person who is registered. */
    public static Journey begin(Doors doors) {
        var journey = setOut(doors);
        journey.person().register();
        return journey;
    }

    /** The same with another person, who is registered. */
    public Journey another() {
        var journey = new Journey(stage.withSomebodyElse());
        journey.person().register();
        return journey;
    }

    /** A budget, and two members and a refused provider on the list. */
    public Journey withProviders(String allocatedThisYear) {
        return withProviders(allocatedThisYear, Map.of());
    }

    /** @param changes of the purchasing system against the usual one */
    public Journey withProviders(String allocatedThisYear, Map<String, Object> changes) {
        stage.treasury().openBudget(allocatedThisYear, "100000.00");
        stage.admission().openSystem(changes);
        clubs = List.of(
                stage.admission().knownClub("provider1"),
                stage.admission().knownClub("provider2"),
                stage.admission().knownClub("provider3"));
        var applications = clubs.stream()
                .map(club -> stage.admission().apply(club, Stage.CLUB_PRICE))
                .toList();
        stage.admission().admit(applications.get(0));
        stage.admission().admit(applications.get(1));
        stage.admission().refuse(applications.get(2));
        return this;
    }

    /** An assessment is recorded, and nothing is determined yet. */
    public Journey assessed() {
        stage.person().assess();
        return this;
    }

    public Journey withPersonalBudget() {
        assessed();
        stage.person().determine();
        stage.person().agree(stage.person().planSupport(Stage.WEEK, "10.00").expect(201));
        return this;
    }

    /** One outcome of ten: not eligible. */
    public JsonNode withoutEligibility() {
        stage.person().assessWithOneOutcome();
        return stage.person().determine();
    }

    public Journey published() {
        stage.competition()
                .draft(
                        stage.admission().system(),
                        stage.person().ref(),
                        stage.treasury().budget());
        stage.competition().publish(clubs.get(0), clubs.get(1));
        return this;
    }

    public Journey bid() {
        bids = List.of(
                stage.competition().bid(clubs.get(0), Stage.CLUB_PRICE),
                stage.competition().bid(clubs.get(1), Stage.CLUB_PRICE));
        return this;
    }

    public Journey afterTheDeadline() {
        stage.clock().moveTo(stage.plan().afterTheDeadline());
        return this;
    }

    public Journey recommended() {
        afterTheDeadline();
        stage.competition().open("commissioner").expect(200);
        stage.competition().open("auditor").expect(200);
        var scores = Map.of(bids.get(0), SCORES, bids.get(1), Map.of("Q1", 2, "Q2", 2, "SV", 2));
        stage.competition().declareNoConflicts();
        scores.forEach(stage.competition()::score);
        stage.competition().moderate(scores);
        stage.competition().recommend(bids.getFirst());
        return this;
    }

    public void end() {
        clock().backToTheRealTime();
    }

    public Clock clock() {
        return stage.clock();
    }

    public Cast cast() {
        return stage.cast();
    }

    public Competition competition() {
        return stage.competition();
    }

    public Treasury treasury() {
        return stage.treasury();
    }

    public Person person() {
        return stage.person();
    }

    public Admission admission() {
        return stage.admission();
    }

    public Plan plan() {
        return stage.plan();
    }

    public List<Club> clubs() {
        return clubs;
    }
}
