/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Problem</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing that is wrong, where, and what to do about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.Problem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Problem#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Problem#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Problem#getPath <em>Path</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Problem#getSetting <em>Setting</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Problem#getMessage <em>Message</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Problem#getSolution <em>Solution</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getProblem()
 * @model
 * @generated
 */
public interface Problem extends EObject
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id such as "missing-disk".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.verdigris.model.estate.EstatePackage#getProblem_Kind()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Problem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verdigris.model.estate.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.verdigris.model.estate.Severity
	 * @see #setSeverity(Severity)
	 * @see org.verdigris.model.estate.EstatePackage#getProblem_Severity()
	 * @model
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Problem#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.verdigris.model.estate.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The object it is about; absent when no object could be made of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(NamedElement)
	 * @see org.verdigris.model.estate.EstatePackage#getProblem_Subject()
	 * @model resolveProxies="false"
	 * @generated
	 */
	NamedElement getSubject();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Problem#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(NamedElement value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.verdigris.model.estate.EstatePackage#getProblem_Path()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Problem#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Setting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key path of the setting it is about; absent when it is about the whole file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Setting</em>' attribute.
	 * @see #setSetting(String)
	 * @see org.verdigris.model.estate.EstatePackage#getProblem_Setting()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getSetting();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Problem#getSetting <em>Setting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setting</em>' attribute.
	 * @see #getSetting()
	 * @generated
	 */
	void setSetting(String value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is wrong, with the values seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.verdigris.model.estate.EstatePackage#getProblem_Message()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Problem#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

	/**
	 * Returns the value of the '<em><b>Solution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the administrator can do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solution</em>' attribute.
	 * @see #setSolution(String)
	 * @see org.verdigris.model.estate.EstatePackage#getProblem_Solution()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getSolution();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Problem#getSolution <em>Solution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Solution</em>' attribute.
	 * @see #getSolution()
	 * @generated
	 */
	void setSolution(String value);

} // Problem
