package org.opendps.calloff.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.calloff.evaluation.conflict.Interests;

/** Who judged the bids of a call-off. */
@ApplicationScoped
public class Evaluators {

    private final ScoreSheets sheets;
    private final Interests interests;

    Evaluators(ScoreSheets sheets, Interests interests) {
        this.sheets = sheets;
        this.interests = interests;
    }

    /** The names of those who gave scores and never declared whether they have a conflict. */
    public List<String> undeclared(UUID callOffId) {
        var declarers = interests.declarers(callOffId);
        return sheets.of(callOffId).stream()
                .filter(sheet -> !declarers.contains(sheet.evaluatorSubject()))
                .map(sheet -> sheet.view().evaluator())
                .distinct()
                .sorted()
                .toList();
    }
}
