package org.opendps.finance.attendance.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A file, and what became of each line and week.
 *
 * @param duplicate whether it had been taken before: then it changed nothing, and this is what became of it then
 */
record FileView(@JsonUnwrapped FileHead head, boolean duplicate, List<WeekResult> weeks, List<LineResult> lines) {

    static FileView of(AttendanceFile file, boolean duplicate) {
        return new FileView(file.head(), duplicate, file.weeks(), file.lines());
    }
}
