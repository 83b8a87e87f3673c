/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Floppy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A floppy drive.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.Floppy#getId <em>Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Floppy#getImage <em>Image</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getFloppy()
 * @model
 * @generated
 */
public interface Floppy extends EObject
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
	 * @see org.verdigris.model.estate.EstatePackage#getFloppy_Id()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getId();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Floppy#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Integer value);

	/**
	 * Returns the value of the '<em><b>Image</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Image</em>' containment reference.
	 * @see #setImage(FileReference)
	 * @see org.verdigris.model.estate.EstatePackage#getFloppy_Image()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='pathname' meaning='Floppy image, or the letter of a host drive.'"
	 * @generated
	 */
	FileReference getImage();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Floppy#getImage <em>Image</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' containment reference.
	 * @see #getImage()
	 * @generated
	 */
	void setImage(FileReference value);

} // Floppy
