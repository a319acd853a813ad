package org.opendps.registry.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.outbox.Outbox;

/** A notice tells that it is due before its day, and once after it, unless it is out by then. */
@ApplicationScoped
@Transactional
class Reminding implements ActsByDay {

    private final Notices notices;
    private final Outbox outbox;
    private final Reminders reminders;

    Reminding(
            Notices notices,
            Outbox outbox,
            @ConfigProperty(name = "dps.registry.notice-days-before") List<Integer> daysBefore) {
        this.notices = notices;
        this.outbox = outbox;
        this.reminders = new Reminders(List.copyOf(daysBefore));
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return notices.toTell(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        var notice = notices.getForChange(id);
        if (notice.reach(today, reminders)) {
            notices.flush();
            outbox.announce(NoticeFact.of(notice, today));
        }
    }
}
