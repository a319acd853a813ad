package org.opendps.finance.attendance.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.opendps.finance.attendance.Attending;
import org.opendps.finance.attendance.Submitted;
import org.opendps.finance.attendance.file.FileLine.WeekKey;
import org.opendps.finance.attendance.party.Signature;
import org.opendps.finance.attendance.rule.Attended;

/** The steps of a file, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Filing {

    private final AttendanceFiles files;
    private final Attending attending;

    Filing(AttendanceFiles files, Attending attending) {
        this.files = files;
        this.attending = attending;
    }

    /** The reference is of this file from now on, whatever becomes of its lines. */
    AttendanceFile keepNew(AttendanceFile file) {
        files.persistAndFlush(file);
        return file;
    }

    Submitted submit(UUID fileId, UUID provider, Signature by, WeekKey week, List<Attended> sessions) {
        return attending.submit(fileId, provider, by, week.placementId(), week.monday(), sessions);
    }

    AttendanceFile finish(UUID fileId, List<LineResult> lines, List<WeekResult> weeks, boolean complete) {
        var file = files.getForChange(fileId);
        // of two that work it off at once the first has said what became of it
        if (!file.isComplete()) {
            file.became(lines, weeks, complete);
            files.flush();
        }
        return file;
    }
}
