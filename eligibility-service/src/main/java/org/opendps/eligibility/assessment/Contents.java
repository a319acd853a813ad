package org.opendps.eligibility.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.person.key.DataKey;
import org.opendps.eligibility.person.key.DataKeys;
import org.opendps.eligibility.person.key.PersonErased;

/** Closes what assessments and determinations say with the person's key, and opens it. */
@ApplicationScoped
public class Contents {

    private static final String OF_ASSESSMENT = "assessment_content.content";
    private static final String OF_DETERMINATION = "determination.content";
    private static final String OF_COUNTERSIGNATURE = "determination.countersignature";

    private final DataKeys keys;
    private final ClosedWords closed;

    Contents(DataKeys keys, ClosedWords closed) {
        this.keys = keys;
        this.closed = closed;
    }

    /** @throws org.opendps.blocks.problem.Refused 410 once the person is erased */
    public DataKey keyOf(UUID personRef) {
        return keys.of(personRef);
    }

    public byte[] close(UUID personRef, AssessmentContent content) {
        return closed.close(personRef, OF_ASSESSMENT, content);
    }

    public byte[] close(UUID personRef, DeterminationContent content) {
        return closed.close(personRef, OF_DETERMINATION, content);
    }

    public byte[] closeCountersignature(UUID personRef, String reason) {
        return closed.close(personRef, OF_COUNTERSIGNATURE, reason);
    }

    /** @throws org.opendps.blocks.problem.Refused 410 once the person is erased */
    public AssessmentContent of(Assessment assessment) {
        return of(assessment, keyOf(assessment.personRef()));
    }

    public AssessmentContent of(Assessment assessment, DataKey key) {
        return closed.open(
                key, OF_ASSESSMENT, there(assessment.content(), assessment.personRef()), AssessmentContent.class);
    }

    /** @throws org.opendps.blocks.problem.Refused 410 once the person is erased */
    public DeterminationContent of(MadeDetermination made) {
        return of(made, keyOf(made.personRef()));
    }

    public DeterminationContent of(MadeDetermination made, DataKey key) {
        return closed.open(key, OF_DETERMINATION, there(made.content(), made.personRef()), DeterminationContent.class);
    }

    public Optional<String> countersignatureOf(MadeDetermination made, DataKey key) {
        return made.countersignature().map(words -> closed.open(key, OF_COUNTERSIGNATURE, words, String.class));
    }

    private static byte[] there(Optional<byte[]> content, UUID personRef) {
        return content.orElseThrow(() -> new PersonErased(personRef).refused());
    }
}
