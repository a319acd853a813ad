/** An evaluator asks back, the applicant answers. */
@NullMarked
package org.opendps.registry.application.clarification;

import org.jspecify.annotations.NullMarked;
