/** Documents that an applicant puts to its application. */
@NullMarked
package org.opendps.registry.application.attachment;

import org.jspecify.annotations.NullMarked;
