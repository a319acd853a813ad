/** Everything about one person that this service keeps, for the person: UK GDPR Article 15. */
@NullMarked
package org.opendps.eligibility.person.export;

import org.jspecify.annotations.NullMarked;
