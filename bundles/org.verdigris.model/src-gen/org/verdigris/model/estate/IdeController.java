/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ide Controller</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An IDE controller: two of them with two locations each.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.IdeController#getId <em>Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.IdeController#getDrives <em>Drives</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getIdeController()
 * @model
 * @generated
 */
public interface IdeController extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 or 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getIdeController_Id()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getId();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.IdeController#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Integer value);

	/**
	 * Returns the value of the '<em><b>Drives</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.Drive}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Drives</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getIdeController_Drives()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='location' ids='0..1' meaning='What is attached at its locations.'"
	 * @generated
	 */
	EList<Drive> getDrives();

} // IdeController
