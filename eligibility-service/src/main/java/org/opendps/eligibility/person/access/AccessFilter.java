package org.opendps.eligibility.person.access;

import io.quarkus.arc.All;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.Refused;

/**
 * Nobody looks at a person unseen: every answer to a reading of a person, or of something about a person, is written
 * down before it leaves, and so is every refusal. Here and not in the features, so that none can forget it.
 */
@Provider
@ApplicationScoped
class AccessFilter implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(AccessFilter.class);
    private static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern PERSON = Pattern.compile("/v1/people/(" + ID + ")(?:/.*)?");
    private static final int NOT_FOUND = 404;

    private final Caller caller;
    private final Recording recording;
    private final List<CaseFile> files;
    private final ExecutorService worker;

    AccessFilter(Caller caller, Recording recording, @All List<CaseFile> files, ExecutorService worker) {
        this.caller = caller;
        this.recording = recording;
        this.files = files;
        this.worker = worker;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        int status = answer.getStatus();
        boolean read = request.getMethod().equals(HttpMethod.GET) && status < 300;
        boolean refused = status == Recording.FORBIDDEN || status == NOT_FOUND;
        var path = request.getUriInfo().getPath();
        if ((read || refused) && mayBeOfAPerson(path)) {
            var what = request.getMethod() + " " + path.replaceAll(ID, "…");
            var purpose = purpose(request);
            if (read) {
                personOf(path).ifPresent(personRef -> recording.given(caller, personRef, purpose, what));
            } else {
                refused(path, purpose, what, status);
            }
        }
    }

    /** A role is refused before the request has a thread that may wait for the database. */
    private void refused(String path, Purpose purpose, String what, int status) {
        var who = Who.is(caller);
        Runnable write = () -> recording.refused(who, () -> personOf(path), purpose, what, status);
        if (BlockingOperationControl.isBlockingAllowed()) {
            write.run();
        } else {
            worker.execute(() -> {
                try {
                    write.run();
                } catch (RuntimeException e) {
                    LOG.warnf(e, "That somebody was refused could not be written down: %s", what);
                }
            });
        }
    }

    private boolean mayBeOfAPerson(String path) {
        return PERSON.matcher(path).matches() || files.stream().anyMatch(file -> path.startsWith(file.path()));
    }

    private Optional<UUID> personOf(String path) {
        var person = PERSON.matcher(path);
        if (person.matches()) {
            return Optional.of(UUID.fromString(person.group(1)));
        }
        return files.stream()
                .filter(file -> path.startsWith(file.path()))
                .findFirst()
                .flatMap(file -> {
                    var id = Pattern.compile(Pattern.quote(file.path()) + "(" + ID + ")(?:/.*)?")
                            .matcher(path);
                    return id.matches() ? file.personOf(UUID.fromString(id.group(1))) : Optional.empty();
                });
    }

    /** Of who is refused anyway any purpose will do. */
    private static Purpose purpose(ContainerRequestContext request) {
        try {
            return Purpose.orCare(request.getHeaderString(Purpose.HEADER));
        } catch (Refused e) {
            return Purpose.CARE;
        }
    }
}
