/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parent Locator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One place where a differencing disk says its parent is.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.ParentLocator#getCode <em>Code</em>}</li>
 *   <li>{@link org.verdigris.model.estate.ParentLocator#getText <em>Text</em>}</li>
 *   <li>{@link org.verdigris.model.estate.ParentLocator#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.verdigris.model.estate.ParentLocator#getSpace <em>Space</em>}</li>
 *   <li>{@link org.verdigris.model.estate.ParentLocator#getLength <em>Length</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getParentLocator()
 * @model
 * @generated
 */
public interface ParentLocator extends EObject
{
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Platform code, four characters: W2ru relative, W2ku absolute, MacX a file URL.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.verdigris.model.estate.EstatePackage#getParentLocator_Code()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.ParentLocator#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The path or URL it holds; empty when it holds no text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.verdigris.model.estate.EstatePackage#getParentLocator_Text()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.ParentLocator#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its text begins in the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getParentLocator_Offset()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getOffset();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.ParentLocator#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(Long value);

	/**
	 * Returns the value of the '<em><b>Space</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes kept for it in the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Space</em>' attribute.
	 * @see #setSpace(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getParentLocator_Space()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getSpace();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.ParentLocator#getSpace <em>Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space</em>' attribute.
	 * @see #getSpace()
	 * @generated
	 */
	void setSpace(Long value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes that its text takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getParentLocator_Length()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getLength();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.ParentLocator#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(Long value);

} // ParentLocator
