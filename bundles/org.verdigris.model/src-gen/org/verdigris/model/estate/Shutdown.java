/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shutdown</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What happens when the machine or its window is closed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.Shutdown#getPrompt <em>Prompt</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Shutdown#getQuitAction <em>Quit Action</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Shutdown#getWasRunning <em>Was Running</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Shutdown#getOfferSave <em>Offer Save</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Shutdown#getOfferShutdown <em>Offer Shutdown</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Shutdown#getOfferTurnOff <em>Offer Turn Off</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Shutdown#getForceAction <em>Force Action</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Shutdown#getLastChoice <em>Last Choice</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Shutdown#getLastCommit <em>Last Commit</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getShutdown()
 * @model
 * @generated
 */
public interface Shutdown extends EObject
{
	/**
	 * Returns the value of the '<em><b>Prompt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prompt</em>' attribute.
	 * @see #setPrompt(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getShutdown_Prompt()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='prompt' type='boolean' meaning='Ask when the window is closed.' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Boolean getPrompt();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Shutdown#getPrompt <em>Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prompt</em>' attribute.
	 * @see #getPrompt()
	 * @generated
	 */
	void setPrompt(Boolean value);

	/**
	 * Returns the value of the '<em><b>Quit Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quit Action</em>' attribute.
	 * @see #setQuitAction(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getShutdown_QuitAction()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='quit/action' type='integer' meaning='Action when the product quits; the meaning of its values is not confirmed.' edit='show' source='observed in all known files'"
	 * @generated
	 */
	Long getQuitAction();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Shutdown#getQuitAction <em>Quit Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quit Action</em>' attribute.
	 * @see #getQuitAction()
	 * @generated
	 */
	void setQuitAction(Long value);

	/**
	 * Returns the value of the '<em><b>Was Running</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Was Running</em>' attribute.
	 * @see #setWasRunning(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getShutdown_WasRunning()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='quit/was_running' type='boolean' meaning='The machine was running when the product quit.' edit='keep' source='observed in all known files'"
	 * @generated
	 */
	Boolean getWasRunning();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Shutdown#getWasRunning <em>Was Running</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Was Running</em>' attribute.
	 * @see #getWasRunning()
	 * @generated
	 */
	void setWasRunning(Boolean value);

	/**
	 * Returns the value of the '<em><b>Offer Save</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Offer Save</em>' attribute.
	 * @see #setOfferSave(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getShutdown_OfferSave()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='save/enable' type='boolean' meaning='The close dialog offers to save the state.' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Boolean getOfferSave();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Shutdown#getOfferSave <em>Offer Save</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offer Save</em>' attribute.
	 * @see #getOfferSave()
	 * @generated
	 */
	void setOfferSave(Boolean value);

	/**
	 * Returns the value of the '<em><b>Offer Shutdown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Offer Shutdown</em>' attribute.
	 * @see #setOfferShutdown(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getShutdown_OfferShutdown()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='shutdown/enable' type='boolean' meaning='The close dialog offers to shut down.' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Boolean getOfferShutdown();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Shutdown#getOfferShutdown <em>Offer Shutdown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offer Shutdown</em>' attribute.
	 * @see #getOfferShutdown()
	 * @generated
	 */
	void setOfferShutdown(Boolean value);

	/**
	 * Returns the value of the '<em><b>Offer Turn Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Offer Turn Off</em>' attribute.
	 * @see #setOfferTurnOff(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getShutdown_OfferTurnOff()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='turn_off/enable' type='boolean' meaning='The close dialog offers to turn off.' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Boolean getOfferTurnOff();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Shutdown#getOfferTurnOff <em>Offer Turn Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offer Turn Off</em>' attribute.
	 * @see #getOfferTurnOff()
	 * @generated
	 */
	void setOfferTurnOff(Boolean value);

	/**
	 * Returns the value of the '<em><b>Force Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Force Action</em>' attribute.
	 * @see #setForceAction(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getShutdown_ForceAction()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='force_action' type='integer' meaning='Action that is forced; the meaning of its values is not confirmed.' edit='show' source='observed in known files'"
	 * @generated
	 */
	Long getForceAction();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Shutdown#getForceAction <em>Force Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Force Action</em>' attribute.
	 * @see #getForceAction()
	 * @generated
	 */
	void setForceAction(Long value);

	/**
	 * Returns the value of the '<em><b>Last Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Choice</em>' attribute.
	 * @see #setLastChoice(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getShutdown_LastChoice()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='last_shutdown/choice' type='integer' meaning='What was chosen last.' edit='keep' source='observed in known files'"
	 * @generated
	 */
	Long getLastChoice();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Shutdown#getLastChoice <em>Last Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Choice</em>' attribute.
	 * @see #getLastChoice()
	 * @generated
	 */
	void setLastChoice(Long value);

	/**
	 * Returns the value of the '<em><b>Last Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Commit</em>' attribute.
	 * @see #setLastCommit(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getShutdown_LastCommit()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='last_shutdown/commit' type='boolean' meaning='Whether changes were committed last.' edit='keep' source='observed in known files'"
	 * @generated
	 */
	Boolean getLastCommit();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Shutdown#getLastCommit <em>Last Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Commit</em>' attribute.
	 * @see #getLastCommit()
	 * @generated
	 */
	void setLastCommit(Boolean value);

} // Shutdown
