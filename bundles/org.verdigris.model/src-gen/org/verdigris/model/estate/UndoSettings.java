/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Undo Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Undo disks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.UndoSettings#getEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.verdigris.model.estate.UndoSettings#getPurposelyKept <em>Purposely Kept</em>}</li>
 *   <li>{@link org.verdigris.model.estate.UndoSettings#getUseDefault <em>Use Default</em>}</li>
 *   <li>{@link org.verdigris.model.estate.UndoSettings#getDefaultAction <em>Default Action</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getUndoSettings()
 * @model
 * @generated
 */
public interface UndoSettings extends EObject
{
	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getUndoSettings_Enabled()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='enabled' type='boolean' meaning='Changes go to undo disks. Not changeable while an undo disk exists.' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Boolean getEnabled();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.UndoSettings#getEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #getEnabled()
	 * @generated
	 */
	void setEnabled(Boolean value);

	/**
	 * Returns the value of the '<em><b>Purposely Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purposely Kept</em>' attribute.
	 * @see #setPurposelyKept(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getUndoSettings_PurposelyKept()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='purposely_kept' type='boolean' meaning='The undo disks were kept on purpose.' edit='show' source='observed in all known files'"
	 * @generated
	 */
	Boolean getPurposelyKept();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.UndoSettings#getPurposelyKept <em>Purposely Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purposely Kept</em>' attribute.
	 * @see #getPurposelyKept()
	 * @generated
	 */
	void setPurposelyKept(Boolean value);

	/**
	 * Returns the value of the '<em><b>Use Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Use Default</em>' attribute.
	 * @see #setUseDefault(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getUndoSettings_UseDefault()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='use_default' type='boolean' meaning='Use the default action.' edit='show' source='observed in all known files'"
	 * @generated
	 */
	Boolean getUseDefault();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.UndoSettings#getUseDefault <em>Use Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use Default</em>' attribute.
	 * @see #getUseDefault()
	 * @generated
	 */
	void setUseDefault(Boolean value);

	/**
	 * Returns the value of the '<em><b>Default Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Default Action</em>' attribute.
	 * @see #setDefaultAction(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getUndoSettings_DefaultAction()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='default_action' type='integer' meaning='What happens to the changes.' values='0=discard; 1=keep; 2=commit' edit='yes' source='Virtual Server SDK, VMUndoAction'"
	 * @generated
	 */
	Long getDefaultAction();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.UndoSettings#getDefaultAction <em>Default Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Action</em>' attribute.
	 * @see #getDefaultAction()
	 * @generated
	 */
	void setDefaultAction(Long value);

} // UndoSettings
