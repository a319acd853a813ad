/** What bidders ask about a call-off: answered to all at once, and nobody learns who asked. */
@NullMarked
package org.opendps.calloff.competition.question;

import org.jspecify.annotations.NullMarked;
