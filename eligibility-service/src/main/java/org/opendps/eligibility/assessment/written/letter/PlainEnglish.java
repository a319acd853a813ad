package org.opendps.eligibility.assessment.written.letter;

import java.util.ArrayList;
import java.util.List;
import org.opendps.eligibility.criteria.Consequence;
import org.opendps.eligibility.criteria.Consequence.Meeting;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.criteria.Kind;

/** What a decision means, to the person whom it is about. */
final class PlainEnglish {

    private PlainEnglish() {}

    static String decision(Decision decision, Kind kind) {
        return switch (decision) {
            case ELIGIBLE ->
                kind == Kind.ADULT
                        ? "You have eligible needs for care and support."
                        : "You have eligible needs for support as a carer.";
            case NOT_ELIGIBLE_NO_IMPAIRMENT,
                    NOT_ELIGIBLE_OUTCOMES,
                    NOT_ELIGIBLE_WELLBEING,
                    NOT_ELIGIBLE_NOT_NECESSARY_CARE -> "Your needs are not eligible under the national rules.";
            case MAY_MEET_URGENT_NEEDS -> "Your needs are urgent. We can help now, before we have assessed you.";
            case NO_ASSESSMENT -> "You did not want an assessment, so we have not decided on your needs.";
        };
    }

    static List<String> meaning(Determination made, Kind kind) {
        var meaning = new ArrayList<String>();
        switch (made.decision()) {
            case ELIGIBLE -> meaning.add(byMeeting(meeting(made)));
            case NOT_ELIGIBLE_NO_IMPAIRMENT ->
                meaning.add("The rules ask for needs that come from a physical or mental impairment or illness.");
            case NOT_ELIGIBLE_OUTCOMES ->
                meaning.add(
                        kind == Kind.ADULT
                                ? "The rules ask for two or more things in daily life that you cannot do. We found "
                                        + made.unableCount() + "."
                                : "The rules ask that your health is at risk, or that there is something in daily life"
                                        + " that you cannot do because you care. We found neither.");
            case NOT_ELIGIBLE_WELLBEING ->
                meaning.add("The rules ask for a significant impact on your well-being. We did not find one.");
            case NOT_ELIGIBLE_NOT_NECESSARY_CARE ->
                meaning.add("The rules ask that your needs come from care that somebody needs from you.");
            case MAY_MEET_URGENT_NEEDS -> meaning.add("An assessment follows in the next days.");
            case NO_ASSESSMENT ->
                meaning.add("You can ask for an assessment at any time, and we offer one again when things change.");
        }
        if (made.decision().name().startsWith("NOT_ELIGIBLE")) {
            meaning.add(
                    meeting(made) == Meeting.POWER
                            ? "We have chosen to help all the same."
                            : "This does not mean that you need no help. Our advice is below.");
        }
        return List.copyOf(meaning);
    }

    private static String byMeeting(Meeting meeting) {
        return switch (meeting) {
            case DUTY -> "We must meet these needs, together with you.";
            case POWER -> "We need not meet these needs, and have chosen to.";
            case NO_DUTY -> "At present the council does not have to meet these needs itself. The reasons are below.";
            case NOT_YET_KNOWN ->
                "Before we can say what the council must do, there is something we still have to know.";
        };
    }

    /** What happens next, from what is owed in writing. */
    static List<String> next(Determination made, List<String> open) {
        var next = new ArrayList<String>();
        var consequence = made.consequence();
        if (consequence != null) {
            consequence.writtenOutputs().forEach(output -> next.add("You get " + output.what() + "."));
        }
        open.forEach(name -> next.add("We will ask about " + circumstance(name) + "."));
        return List.copyOf(next);
    }

    private static Meeting meeting(Determination made) {
        Consequence consequence = made.consequence();
        return consequence == null ? Meeting.NOT_YET_KNOWN : consequence.meeting();
    }

    private static String circumstance(String name) {
        return switch (name) {
            case "ordinaryResidence" -> "where you live";
            case "finances" -> "what you can afford to pay";
            case "asksCouncil" -> "whether you want us to arrange your care";
            case "cannotArrange" -> "whether you, or somebody for you, can arrange care";
            case "adultAgrees" -> "whether the person you care for agrees";
            default -> "your circumstances";
        };
    }
}
