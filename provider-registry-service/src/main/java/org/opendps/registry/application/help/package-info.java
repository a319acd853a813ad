/** Who has done what to an application, for whom, and whether the applicant has confirmed it. */
@NullMarked
package org.opendps.registry.application.help;

import org.jspecify.annotations.NullMarked;
