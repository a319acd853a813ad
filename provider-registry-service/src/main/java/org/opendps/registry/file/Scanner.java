package org.opendps.registry.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The virus scanner, where one is set up: a ClamAV daemon. */
@ApplicationScoped
class Scanner {

    private static final Logger LOG = Logger.getLogger(Scanner.class);

    private final Optional<Clamd> clamd;

    Scanner(
            @ConfigProperty(name = "dps.files.scanner.host") Optional<String> host,
            @ConfigProperty(name = "dps.files.scanner.port") int port,
            @ConfigProperty(name = "dps.files.scanner.timeout") Duration timeout) {
        this.clamd = host.map(name -> new Clamd(name, port, timeout));
    }

    boolean isSetUp() {
        return clamd.isPresent();
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when it is infected; 503 when nobody can tell now */
    void mustFindNothingIn(InputStream content) {
        finding(content).ifPresent(virus -> {
            throw new FileInfected(virus).refused();
        });
    }

    /** @return the name of the virus, if it has one */
    Optional<String> finding(InputStream content) {
        try {
            return clamd.orElseThrow().scan(content);
        } catch (IOException e) {
            // nothing that nobody has scanned gets in
            LOG.warnf("The virus scanner does not answer: %s", e.getMessage());
            throw new ScannerUnavailable().refused();
        }
    }
}
