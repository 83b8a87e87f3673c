/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guest Gap</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A fact about a guest that could not be read.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.GuestGap#getFact <em>Fact</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestGap#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getGuestGap()
 * @model
 * @generated
 */
public interface GuestGap extends EObject
{
	/**
	 * Returns the value of the '<em><b>Fact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the feature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fact</em>' attribute.
	 * @see #setFact(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestGap_Fact()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getFact();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestGap#getFact <em>Fact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fact</em>' attribute.
	 * @see #getFact()
	 * @generated
	 */
	void setFact(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestGap_Reason()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestGap#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // GuestGap
