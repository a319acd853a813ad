package org.opendps.finance.attendance.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refused;
import org.opendps.finance.attendance.file.FileLine.WeekKey;
import org.opendps.finance.attendance.file.LineResult.Result;
import org.opendps.finance.attendance.party.Signature;
import org.opendps.finance.attendance.rule.Attended;
import org.opendps.finance.attendance.week.WeekReturnedBefore;

/** Works off a file a week at a time: what was returned stays returned, and a file that was cut short goes on from there. */
@ApplicationScoped
class FileIntake {

    private static final Logger LOG = Logger.getLogger(FileIntake.class);
    private static final int MOST_LINES = 10_000;
    private static final int FIRST_TRY = 1;

    private final AttendanceFiles files;
    private final Filing filing;
    private final InstantSource clock;

    FileIntake(AttendanceFiles files, Filing filing, InstantSource clock) {
        this.files = files;
        this.filing = filing;
        this.clock = clock;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code file-reference-used}; 400 and 422 when it cannot be read */
    FileView take(String content, String reference, UUID provider, Signature by) {
        var lines = FileLine.table(MOST_LINES).read(content, FileLine::of);
        var hash = sha256(content);
        var known = files.of(provider, reference).orElse(null);
        var file = known == null ? claimed(new AttendanceFile(provider, reference, hash, by, clock.instant())) : known;
        if (!file.isOf(hash)) {
            throw new FileRefused.FileReferenceUsed(reference, file.id()).refused();
        }
        return file.isComplete()
                ? FileView.of(file, true)
                : FileView.of(workOff(file.id(), lines, provider, by), false);
    }

    /** Of two that come at once one has it, and the other goes on with that one's. */
    private AttendanceFile claimed(AttendanceFile file) {
        try {
            return filing.keepNew(file);
        } catch (RuntimeException e) {
            if (e instanceof ConstraintViolationException || e.getCause() instanceof ConstraintViolationException) {
                return files.of(file.providerId(), file.reference()).orElseThrow(() -> e);
            }
            throw e;
        }
    }

    private AttendanceFile workOff(UUID fileId, List<FileLine> lines, UUID provider, Signature by) {
        var results = new HashMap<WeekKey, WeekResult>();
        boolean complete = true;
        for (var week : weeks(lines).entrySet()) {
            WeekResult result;
            try {
                result = decide(fileId, week.getKey(), week.getValue(), provider, by);
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "A week of attendance file %s waits", fileId);
                complete = false;
                result = WeekResult.refused(
                        week.getKey(), null, "could not be kept at the moment: send the file again, and it goes on");
            }
            results.put(week.getKey(), result);
        }
        var ofWeeks = lines.stream()
                .map(FileLine::week)
                .filter(Objects::nonNull)
                .distinct()
                .map(results::get)
                .toList();
        return filing.finish(
                fileId, lines.stream().map(line -> result(line, results)).toList(), ofWeeks, complete);
    }

    private static Map<WeekKey, List<FileLine>> weeks(List<FileLine> lines) {
        var weeks = new LinkedHashMap<WeekKey, List<FileLine>>();
        for (var line : lines) {
            var week = line.week();
            if (week != null) {
                weeks.computeIfAbsent(week, unknown -> new ArrayList<>()).add(line);
            }
        }
        return weeks;
    }

    private WeekResult decide(UUID fileId, WeekKey week, List<FileLine> lines, UUID provider, Signature by) {
        var wrong = lines.stream()
                .filter(line -> line.session() == null)
                .map(FileLine::line)
                .toList();
        if (!wrong.isEmpty()) {
            return WeekResult.refused(
                    week, null, "a week is returned whole: put right " + wrong + ", and send its lines again");
        }
        var sessions = lines.stream()
                .map(line -> Objects.requireNonNull(line.session()))
                .toList();
        return attempt(fileId, week, sessions, provider, by, FIRST_TRY);
    }

    /** A week that was returned meanwhile may have come with this file, which somebody sends twice at once: it looks again. */
    private WeekResult attempt(
            UUID fileId, WeekKey week, List<Attended> sessions, UUID provider, Signature by, int tries) {
        try {
            return WeekResult.returned(week, filing.submit(fileId, provider, by, week, sessions));
        } catch (Refused refused) {
            var refusal = refused.refusal();
            return refusal instanceof WeekReturnedBefore && tries == FIRST_TRY
                    ? attempt(fileId, week, sessions, provider, by, tries + 1)
                    : WeekResult.refused(week, "/problems/" + refusal.reason(), refusal.detail());
        }
    }

    private static LineResult result(FileLine line, Map<WeekKey, WeekResult> weeks) {
        var week = line.week();
        @Nullable WeekResult ofWeek = week == null ? null : weeks.get(week);
        if (ofWeek != null && ofWeek.result() == Result.RETURNED) {
            return new LineResult(line.line(), line.placementId(), line.date(), Result.RETURNED, List.of());
        }
        var problems = line.problems().isEmpty() && ofWeek != null
                ? List.of(Objects.requireNonNullElse(ofWeek.detail(), ""))
                : line.problems();
        return new LineResult(line.line(), line.placementId(), line.date(), Result.REFUSED, problems);
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
