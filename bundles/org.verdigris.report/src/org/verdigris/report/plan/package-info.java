/** What carries and what is carried in an estate, and how full each part is: plain values, judged without the model. */
package org.verdigris.report.plan;
