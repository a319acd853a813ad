package org.opendps.registry.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record NotesUnsound(List<String> wrong, List<String> criteria) implements Refusal {

    static void check(List<Note> notes, List<Criterion> criteria) {
        var codes = criteria.stream().map(Criterion::code).toList();
        var seen = new HashSet<String>();
        var wrong = new ArrayList<String>();
        for (var note : notes) {
            if (!codes.contains(note.condition())) {
                wrong.add(note.condition() + " is not evaluated here");
            }
            if (!seen.add(note.condition())) {
                wrong.add(note.condition() + " has two notes");
            }
            if (note.finding() == Note.Finding.NOT_MET
                    && (note.remedy() == null || note.remedy().isBlank())) {
                wrong.add(note.condition() + " is not met and has no remedy");
            }
        }
        if (!wrong.isEmpty()) {
            throw new NotesUnsound(wrong, codes).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The notes do not fit";
    }

    @Override
    public String detail() {
        return String.join("; ", wrong) + ". Give one note for each of " + String.join(", ", criteria)
                + ", and of one that is not met how to mend it.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("wrong", wrong, "criteria", criteria);
    }
}
